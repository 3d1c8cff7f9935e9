<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Exception {
	/** Mautic knows no integration of that name. */
	class IntegrationNotFoundException extends \Exception
	{
	}

	/** A value that the sync can not use: an empty required one without a stand-in, an option of the command. */
	class InvalidValueException extends \Exception
	{
	}

	/** What was asked for is not there: see OrderDAO::getChangedObjectsByObjectType(). */
	class UnexpectedValueException extends \Exception
	{
	}
}

namespace Mautic\IntegrationsBundle\Sync\Exception {
	/** A judgement mode has no evidence for either side, or equal evidence for both. */
	class ConflictUnresolvedException extends \Exception
	{
	}

	/** An object or a mapping has no field of that name. */
	class FieldNotFoundException extends \Exception
	{
		/**
		 * The message names the field and the object, as strings.
		 * @param mixed $field
		 * @param mixed $object
		 * @param mixed $code
		 * @implementation-alias MauticFieldNotFoundException::__construct
		 */
		public function __construct($field, $object, $code = 0, ?\Throwable $previous = null) {}
	}

	/** Nobody handles an object of that kind. */
	class HandlerNotSupportedException extends \Exception
	{
	}

	/** An object of Mautic's has no ID where one is needed. */
	class InternalIdNotFoundException extends \Exception
	{
		/**
		 * The message names the kind of object.
		 * @implementation-alias MauticInternalIdNotFoundException::__construct
		 */
		public function __construct(string $object) {}
	}

	/** The mapping says that the object was deleted: the sync skips it. */
	class ObjectDeletedException extends \Exception
	{
	}

	/** A mapping manual, a report or results have no such object. */
	class ObjectNotFoundException extends \Exception
	{
		/**
		 * The message says that `$object` was not found in the mapping.
		 * @implementation-alias MauticObjectNotFoundException::__construct
		 */
		public function __construct(string $object) {}
	}

	/** An integration does not sync objects of that kind. */
	class ObjectNotSupportedException extends \Exception
	{
		/**
		 * The message names both.
		 * @implementation-alias MauticObjectNotSupportedException::__construct
		 */
		public function __construct(string $integration, string $object) {}
	}
}
