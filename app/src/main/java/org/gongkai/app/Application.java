package org.gongkai.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** The working system of a disclosure office. Each package directly below this one is a room, see the package's words. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Gongkai 公开")
public class Application {

    private Application() {}

    /** Starts nothing but the application itself: for the pass at build time that settles which parts there are. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
