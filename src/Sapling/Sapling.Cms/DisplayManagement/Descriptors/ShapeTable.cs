namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>All that is known of shape types in one theme. Never changes once it is built.</summary>
public class ShapeTable
{
    public ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
    {
        Descriptors = descriptors;
        Bindings = bindings;
    }

    public IDictionary<string, ShapeDescriptor> Descriptors { get; }

    public IDictionary<string, ShapeBinding> Bindings { get; }
}
