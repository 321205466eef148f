package io.relais.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Role role) {
        assertThat(Role.ofCode(role.code())).isEqualTo(role);
    }

    @Test
    void isUnknownByAnyOtherWord() {
        assertThat(Role.ofCode("DECISION_MAKER")).isNull();
    }
}
