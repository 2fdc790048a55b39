/**
 * Several instances of the application before one database that looks like a cluster.
 */
package org.zeren.cluster;
