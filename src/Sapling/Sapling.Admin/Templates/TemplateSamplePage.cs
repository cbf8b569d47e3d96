namespace Sapling.Admin.Templates;

/// <param name="Title">In the editor's language.</param>
/// <param name="Url">A path of this site.</param>
public sealed record TemplateSamplePage(string Title, string Url);
