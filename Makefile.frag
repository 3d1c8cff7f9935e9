# Debian's pdo is a shared module, and `make test` drops the ini files that load it: without it the
# extension does not load and every test would be skipped. In the order that they need each other.
SYNCENGINE_TEST_MODULES = mysqlnd pdo pdo_sqlite pdo_mysql pdo_pgsql posix tokenizer ctype mbstring
SYNCENGINE_TEST_EXTENSIONS = $(foreach m,$(SYNCENGINE_TEST_MODULES),$(if $(wildcard $(EXTENSION_DIR)/$(m).so),-d extension=$(EXTENSION_DIR)/$(m).so))
PHP_TEST_SHARED_EXTENSIONS := $(SYNCENGINE_TEST_EXTENSIONS) $(PHP_TEST_SHARED_EXTENSIONS)
