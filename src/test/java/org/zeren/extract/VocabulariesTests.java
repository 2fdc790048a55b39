package org.zeren.extract;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Each file of {@code vocabulary/} gets a faulty one beside it in a user's folder.
 */
@Isolated
class VocabulariesTests {

	@TempDir
	private Path folder;

	static List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/vocabulary"))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	@AfterEach
	void forgetTheFolder() {
		System.clearProperty(Vocabulary.FOLDER);
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyFileIsOpenedBeforeTheFirstDocumentAndItsFaultToldInOneLine(String file) throws Exception {
		Path faulty = Files.writeString(this.folder.resolve(file), "misspelt: {lowr: [甲]}");
		System.setProperty(Vocabulary.FOLDER, this.folder.toString());
		Method open = new Afresh().loadClass(Vocabularies.class.getName()).getDeclaredMethod("open");
		open.setAccessible(true);
		Throwable failure = catchThrowable(() -> open.invoke(null));
		assertThat(failure).isInstanceOf(InvocationTargetException.class);
		assertThat(failure.getCause().getClass().getSimpleName()).isEqualTo("VocabularyException");
		assertThat(failure.getCause()).hasMessageStartingWith(faulty + ": ").hasMessageNotContaining("\n");
	}

	/**
	 * Loads the application's classes anew, as each opens its file only once.
	 */
	private static final class Afresh extends ClassLoader {

		Afresh() {
			super(Vocabularies.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			return (name.startsWith("org.zeren.") && findLoadedClass(name) == null) ? anew(name)
					: super.loadClass(name, resolve);
		}

		private Class<?> anew(String name) throws ClassNotFoundException {
			try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			}
			catch (IOException ex) {
				throw new ClassNotFoundException(name, ex);
			}
		}

	}

}
