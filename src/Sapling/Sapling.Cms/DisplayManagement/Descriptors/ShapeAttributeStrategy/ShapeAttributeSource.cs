namespace OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

/// <summary>A class with shape methods, known without an instance of it: the shape table is built once, outside of any request.</summary>
internal sealed record ShapeAttributeSource(Type Type);
