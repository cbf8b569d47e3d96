using System.Globalization;
using OrchardPortal.PrivateContent.Languages;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>An article in a language, as editors see it.</summary>
/// <param name="Culture">The language.</param>
/// <param name="ContentItemId">The article in it; null when there is none.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How it stands.</param>
/// <param name="IsOriginal">Whether it is what the others are translated from.</param>
/// <param name="IsThis">Whether it is the one that the editor looks at.</param>
public sealed record TranslationRow(string Culture, string? ContentItemId, string Title, TranslationState State, bool IsOriginal, bool IsThis)
{
    public string Language => VisitorLanguages.NameOf(CultureInfo.GetCultureInfo(Culture));
}
