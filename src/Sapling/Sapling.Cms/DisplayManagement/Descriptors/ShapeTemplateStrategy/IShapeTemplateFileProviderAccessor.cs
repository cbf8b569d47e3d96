using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>The files of all modules and themes, where templates that are not compiled are read from.</summary>
public interface IShapeTemplateFileProviderAccessor
{
    IFileProvider FileProvider { get; }
}
