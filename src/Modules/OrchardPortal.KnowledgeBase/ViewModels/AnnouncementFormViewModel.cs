using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardPortal.KnowledgeBase.Announcements;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An announcement as editors write it; times are local to them.</summary>
public class AnnouncementFormViewModel
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>By the name of the culture; empty where there is no text of its own.</summary>
    public Dictionary<string, AnnouncementWordsViewModel> Translations { get; set; } = [];

    /// <summary>The site's other languages, by their own names.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyDictionary<string, string> Languages { get; set; } = new Dictionary<string, string>();

    public AnnouncementKind Kind { get; set; }

    public AnnouncementAudience Audience { get; set; }

    public DateTime? From { get; set; }

    public DateTime? To { get; set; }

    public bool IsDismissible { get; set; }
}
