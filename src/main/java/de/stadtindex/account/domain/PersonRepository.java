package de.stadtindex.account.domain;

import de.stadtindex.platform.access.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores people and finds them by their e-mail address. */
public interface PersonRepository extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findByEmail(String email);

    @Query("select distinct p from Person p left join fetch p.roles left join fetch p.cities order by p.name, p.email")
    List<Person> findEveryone();

    @Query("select count(p) > 0 from Person p")
    boolean existsAny();

    /** The stamp under which somebody signs in now; empty when they cannot. */
    @Query("select p.accessStamp from Person p where p.email = :email and p.disabledAt is null")
    Optional<Integer> findAccessStamp(String email);

    /** People who can sign in and hold the role. */
    @Query("select count(p) from Person p join p.roles r where r = :role and p.disabledAt is null and p.passwordHash"
            + " is not null")
    long countActive(Role role);

    /** Makes whoever else wants to be the first person wait until this transaction ends. */
    @Query(
            value = "select cast(pg_advisory_xact_lock(hashtext('stadtindex.first-person')) as text)",
            nativeQuery = true)
    String lockFirstPerson();
}
