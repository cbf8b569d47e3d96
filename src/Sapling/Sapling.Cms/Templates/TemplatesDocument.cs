using OrchardCore.Data.Documents;

namespace OrchardCore.Templates.Models;

/// <summary>The templates that editors wrote, by the shape type or alternate that they show.</summary>
public class TemplatesDocument : Document
{
    public Dictionary<string, Template> Templates { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
