namespace OrchardCore.DisplayManagement.Descriptors;

public interface IShapeAttributeProvider
{
}
