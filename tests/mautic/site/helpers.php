<?php
namespace Mautic\IntegrationsBundle\Sync\VariableExpresser {
	use Mautic\IntegrationsBundle\Sync\DAO\Value\{EncodedValueDAO, NormalizedValueDAO};
	use Mautic\IntegrationsBundle\Sync\ValueNormalizer\ValueNormalizer;

	interface VariableExpresserHelperInterface
	{
		public function decodeVariable(EncodedValueDAO $EncodedValueDAO): NormalizedValueDAO;

		public function encodeVariable($var): EncodedValueDAO;
	}

	final class VariableExpresserHelper implements VariableExpresserHelperInterface
	{
		public function decodeVariable(EncodedValueDAO $encodedValueDAO): NormalizedValueDAO
		{
			return (new ValueNormalizer())->normalizeForMautic($encodedValueDAO->getType(), $encodedValueDAO->getValue());
		}

		public function encodeVariable($var): EncodedValueDAO
		{
			return match (true) {
				is_int($var), is_float($var) => new EncodedValueDAO(is_int($var) ? 'int' : 'float', (string) $var),
				is_bool($var) => new EncodedValueDAO('boolean', $var ? 'true' : 'false'),
				$var instanceof \DateTimeInterface => new EncodedValueDAO('datetime', $var->format('c')),
				default => new EncodedValueDAO('string', (string) $var),
			};
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper {
	use Mautic\ChannelBundle\Helper\ChannelListHelper;
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO;
	use Mautic\IntegrationsBundle\Sync\DAO\Value\EncodedValueDAO;
	use Mautic\IntegrationsBundle\Sync\Exception\{ObjectNotFoundException, ObjectNotSupportedException};
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
	use Mautic\IntegrationsBundle\Sync\VariableExpresser\VariableExpresserHelperInterface;
	use Mautic\LeadBundle\Model\FieldModel;
	use Symfony\Component\EventDispatcher\EventDispatcherInterface;
	use Symfony\Contracts\Translation\TranslatorInterface;

	class FieldHelper
	{
		private array $lists = [];
		private array $required = [];

		public function __construct(
			private FieldModel $fieldModel,
			private VariableExpresserHelperInterface $expresser,
			ChannelListHelper $channels,
			TranslatorInterface $translator,
			EventDispatcherInterface $dispatcher,
			private ObjectProvider $objectProvider,
		) {
		}

		public function getFieldList(string $object): array
		{
			return $this->lists[$object] ??= $this->fieldModel->getFieldListWithProperties($object);
		}

		public function getNormalizedFieldType(string $type): string
		{
			return match ($type) {
				'boolean', 'multiselect', 'select' => $type,
				'date', 'datetime', 'time' => 'datetime',
				'number' => 'float',
				default => 'string',
			};
		}

		public function getFieldObjectName(string $objectName): string
		{
			try {
				return $this->objectProvider->getObjectByName($objectName)->getEntityName();
			} catch (ObjectNotFoundException) {
				throw new ObjectNotSupportedException('mautic', $objectName);
			}
		}

		public function getFieldChangeObject(array $fieldChange): FieldDAO
		{
			$value = $this->expresser->decodeVariable(new EncodedValueDAO($fieldChange['column_type'], $fieldChange['column_value']));

			return (new FieldDAO($fieldChange['column_name'], $value))->setChangeDateTime(new \DateTimeImmutable($fieldChange['modified_at'], new \DateTimeZone('UTC')));
		}

		public function getRequiredFields(string $object): array
		{
			if (!isset($this->required[$object])) {
				$filter = ['isPublished' => true, 'object' => $object];
				$this->required[$object] = $this->fieldModel->getFieldList(false, false, $filter + ['isRequired' => true]);
				if ($object === 'lead') {
					$this->required[$object] += $this->fieldModel->getUniqueIdentifierFields($filter);
				}
			}

			return $this->required[$object];
		}
	}
}
