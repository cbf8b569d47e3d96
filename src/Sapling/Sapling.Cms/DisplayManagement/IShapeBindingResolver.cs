using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

public interface IShapeBindingResolver
{
    Task<ShapeBinding> GetShapeBindingAsync(string shapeType);
}
