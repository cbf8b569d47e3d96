namespace OrchardPortal.PrivateContent.Languages;

/// <summary>A language to choose.</summary>
/// <param name="Culture">Its code, such as <c>pt</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Url">The page in it.</param>
/// <param name="IsCurrent">Whether the page is in it.</param>
public sealed record LanguageChoice(string Culture, string Name, string Url, bool IsCurrent);
