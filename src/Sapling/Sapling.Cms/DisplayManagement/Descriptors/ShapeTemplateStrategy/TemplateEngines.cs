namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>The engines of a request by file extension.</summary>
internal sealed class TemplateEngines(IEnumerable<IShapeTemplateViewEngine> engines)
{
    private readonly IShapeTemplateViewEngine[] _engines = [.. engines];

    public IEnumerable<string> Extensions => _engines.SelectMany(engine => engine.TemplateFileExtensions);

    public IShapeTemplateViewEngine For(string extension)
    {
        foreach (var engine in _engines)
        {
            if (engine.TemplateFileExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            {
                return engine;
            }
        }

        throw new InvalidOperationException($"No engine renders templates with the extension '{extension}'.");
    }
}
