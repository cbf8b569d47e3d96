namespace OrchardCore.DisplayManagement;

/// <summary>Says that a method renders a shape: of the given type, or of the method's name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class ShapeAttribute : Attribute
{
    public ShapeAttribute()
    {
    }

    public ShapeAttribute(string shapeType) => ShapeType = shapeType;

    public string? ShapeType { get; }
}
