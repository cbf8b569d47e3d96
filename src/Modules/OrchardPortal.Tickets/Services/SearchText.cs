using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tickets.Services;

/// <summary>Text as tickets are searched: as contacts are.</summary>
public static class SearchText
{
    public static string Fold(string? text) => FoldedText.Fold(text);

    public static string[] Words(string? text) => FoldedText.Words(text);
}
