<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Exception;

/** Implemented by every exception of the engine. */
interface ExceptionInterface extends \Throwable
{
}

/** The evidence does not decide whose value stands. */
class ConflictUnresolvedException extends \Exception implements ExceptionInterface
{
}

/** An object has no field of that name. */
class FieldNotFoundException extends \Exception implements ExceptionInterface
{
    public function __construct(string $field, string $object, int $code = 0, ?\Throwable $previous = null) {}
}

/** No handler for that kind of object. */
class HandlerNotSupportedException extends \Exception implements ExceptionInterface
{
}

/** An object of the application has no ID. */
class InternalIdNotFoundException extends \Exception implements ExceptionInterface
{
    public function __construct(string $object) {}
}

/** The object was deleted at the other side. */
class ObjectDeletedException extends \Exception implements ExceptionInterface
{
}

/** No object, or no mapping, of that name. */
class ObjectNotFoundException extends \Exception implements ExceptionInterface
{
    public function __construct(string $object) {}
}

/** The integration does not know that kind of object. */
class ObjectNotSupportedException extends \Exception implements ExceptionInterface
{
    public function __construct(string $integration, string $object) {}
}

/** A value can not be what it is said to be. */
class InvalidValueException extends \Exception implements ExceptionInterface
{
}

/** No integration of that name is registered. */
class IntegrationNotFoundException extends \Exception implements ExceptionInterface
{
}

/** Something returned what it must not. */
class UnexpectedValueException extends \Exception implements ExceptionInterface
{
}

/** A setting of an exchange, a store or a mapping is wrong: says which, and what is allowed. */
class ConfigurationException extends \Exception implements ExceptionInterface
{
}

/** The other side could not be reached, or the connection broke: nothing of the answer was used. */
class TransportException extends \Exception implements ExceptionInterface
{
}

/** The other side answered something that can not be read: says what, where, and how it begins. */
class ResponseException extends \Exception implements ExceptionInterface
{
}

/** The database refused: says the statement's purpose and the driver's message. Nothing was stored. */
class StoreException extends \Exception implements ExceptionInterface
{
}

/** Another sync of the integration runs. */
class SyncLockedException extends \Exception implements ExceptionInterface
{
}

/**
 * Thrown by a processor or a writer of a step: the item, or one of the batch, can't be taken. Costs that item alone;
 * every other exception ends the step.
 */
class InvalidItemException extends \Exception implements ExceptionInterface
{
    private mixed $item = null;

    /** @param mixed $item the item, where the thrower knows it */
    public function __construct(string $message = '', mixed $item = null, ?\Throwable $previous = null) {}

    /** @return mixed the item; null: not known */
    public function getItem(): mixed {}
}
