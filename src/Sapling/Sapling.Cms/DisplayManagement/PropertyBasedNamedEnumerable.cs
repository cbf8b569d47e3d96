namespace OrchardCore.DisplayManagement;

public abstract class PropertyBasedNamedEnumerable
{
    protected abstract int PropertyCount { get; }

    protected abstract IReadOnlyList<string> PropertyNames { get; }

    protected abstract object GetPropertyValue(int index);
}
