package org.zeren.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Objects;

import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/**
 * What a JVM uses of its heap, in MB.
 *
 * @param used what is in use, garbage included
 * @param live what the last collections left in use
 * @param most what it may use
 */
public record Memory(long used, long live, long most) {

	private static final long MB = 1024 * 1024;

	/**
	 * {@return what this JVM uses}
	 */
	public static Memory here() {
		try {
			return of(ManagementFactory.getPlatformMBeanServer());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Memory of(long pid) {
		return ask(pid, Memory::of);
	}

	/**
	 * {@return what a JVM uses after a collection}
	 */
	static long collected(long pid) {
		return ask(pid, (machine) -> {
			MemoryMXBean memory = ManagementFactory.getPlatformMXBean(machine, MemoryMXBean.class);
			memory.gc();
			return memory.getHeapMemoryUsage().getUsed() / MB;
		});
	}

	/** A question to another JVM. */
	private interface Question<T> {

		T of(MBeanServerConnection machine) throws IOException;

	}

	private static <T> T ask(long pid, Question<T> question) {
		try {
			VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
			String address = machine.startLocalManagementAgent();
			machine.detach();
			try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address))) {
				return question.of(connector.getMBeanServerConnection());
			}
		}
		catch (AttachNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Memory of(MBeanServerConnection machine) throws IOException {
		MemoryUsage heap = ManagementFactory.getPlatformMXBean(machine, MemoryMXBean.class).getHeapMemoryUsage();
		long live = ManagementFactory.getPlatformMXBeans(machine, MemoryPoolMXBean.class)
			.stream()
			.map(MemoryPoolMXBean::getCollectionUsage)
			.filter(Objects::nonNull)
			.mapToLong(MemoryUsage::getUsed)
			.sum();
		return new Memory(heap.getUsed() / MB, live / MB, heap.getMax() / MB);
	}

}
