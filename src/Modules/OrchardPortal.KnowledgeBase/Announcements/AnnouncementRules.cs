using Microsoft.Extensions.Localization;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>What an announcement must be like.</summary>
internal sealed class AnnouncementRules(IStringLocalizer<AnnouncementRules> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>What is wrong, by the field's name; empty when nothing is.</summary>
    public Dictionary<string, string> Check(Announcement announcement)
    {
        var errors = new Dictionary<string, string>();
        if (announcement.Title.Length == 0)
        {
            errors[nameof(announcement.Title)] = S["Enter a title."];
        }
        else if (announcement.Title.Length > Announcement.TitleMaxLength)
        {
            errors[nameof(announcement.Title)] = S["At most {0} characters.", Announcement.TitleMaxLength];
        }

        if (announcement.Text.Length > Announcement.TextMaxLength)
        {
            errors[nameof(announcement.Text)] = S["At most {0} characters.", Announcement.TextMaxLength];
        }

        foreach (var (culture, words) in announcement.Translations)
        {
            if (words.Title.Length == 0)
            {
                errors[$"{nameof(announcement.Translations)}[{culture}].{nameof(words.Title)}"] = S["Enter a title."];
            }
            else if (words.Title.Length > Announcement.TitleMaxLength)
            {
                errors[$"{nameof(announcement.Translations)}[{culture}].{nameof(words.Title)}"] = S["At most {0} characters.", Announcement.TitleMaxLength];
            }

            if (words.Text.Length > Announcement.TextMaxLength)
            {
                errors[$"{nameof(announcement.Translations)}[{culture}].{nameof(words.Text)}"] = S["At most {0} characters.", Announcement.TextMaxLength];
            }
        }

        if (announcement.FromUtc is { } from && announcement.ToUtc is { } to && to <= from)
        {
            errors["To"] = S["It must end after it begins."];
        }

        return errors;
    }
}
