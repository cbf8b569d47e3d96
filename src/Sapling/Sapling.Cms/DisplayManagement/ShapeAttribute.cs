namespace OrchardCore.DisplayManagement;

public class ShapeAttribute : Attribute
{
    public ShapeAttribute(string shapeType)
    {
        ShapeType = shapeType;
    }

    public string ShapeType { get; } = default!;
}
