# Debian's pdo is a shared module, and `make test` drops the ini files that load it: without it the
# extension does not load and every test would be skipped.
SYNCENGINE_TEST_EXTENSIONS = $(foreach m,pdo pdo_sqlite pdo_mysql pdo_pgsql,$(if $(wildcard $(EXTENSION_DIR)/$(m).so),-d extension=$(EXTENSION_DIR)/$(m).so))
PHP_TEST_SHARED_EXTENSIONS := $(SYNCENGINE_TEST_EXTENSIONS) $(PHP_TEST_SHARED_EXTENSIONS)
