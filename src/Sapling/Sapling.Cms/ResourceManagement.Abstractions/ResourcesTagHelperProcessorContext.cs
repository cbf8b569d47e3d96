namespace OrchardCore.ResourceManagement;

/// <summary>Which elements to write, and where to.</summary>
public record ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
