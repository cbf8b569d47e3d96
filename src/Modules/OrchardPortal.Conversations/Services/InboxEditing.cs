using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;

namespace OrchardPortal.Conversations.Services;

/// <summary>Turns what was typed into an inbox.</summary>
public sealed class InboxEditing(IStringLocalizer<InboxEditing> localizer)
{
    public const int NameMaxLength = 100;

    private readonly IStringLocalizer S = localizer;

    /// <returns>What is wrong, by field; none when all is well.</returns>
    public IEnumerable<(string Field, string Error)> Check(string? id, InboxForm form, Inboxes inboxes)
    {
        var name = form.Name?.Trim() ?? "";
        var email = form.Email?.Trim() ?? "";
        if (name.Length is 0 or > NameMaxLength || name.Any(char.IsControl))
        {
            yield return (nameof(form.Name), S["Give a name of at most {0} characters.", NameMaxLength]);
        }
        else if (inboxes.Items.Exists(other => other.Id != id && string.Equals(other.Name, name, StringComparison.CurrentCultureIgnoreCase)))
        {
            yield return (nameof(form.Name), S["Another inbox has this name."]);
        }

        if (email.Length > 0 && !EmailAddress.IsValid(email))
        {
            yield return (nameof(form.Email), S["This does not look like an e-mail address."]);
        }
        else if (email.Length > 0 && inboxes.Items.Exists(other => other.Id != id && string.Equals(other.Email, email, StringComparison.OrdinalIgnoreCase)))
        {
            yield return (nameof(form.Email), S["Another inbox has this address."]);
        }
    }

    /// <param name="id">Null makes an id from the name, which stays when the name changes.</param>
    /// <param name="form">Checked.</param>
    /// <param name="inboxes">Those that there are.</param>
    public static Inbox Make(string? id, InboxForm form, Inboxes inboxes)
    {
        var name = form.Name!.Trim();
        var email = form.Email?.Trim();
        return new Inbox { Id = id ?? NewId(name, inboxes), Name = name, Email = string.IsNullOrEmpty(email) ? null : email };
    }

    private static string NewId(string name, Inboxes inboxes)
    {
        // Marks fall off their letters, and whatever is no letter or digit then separates words.
        var letters = name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var words = string.Concat(letters.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        var slug = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        slug = slug.Length == 0 ? "inbox" : slug[..Math.Min(slug.Length, InboxRules.MaxIdLength / 2)];
        var id = slug;
        for (var number = 2; inboxes.Find(id) is not null; number++)
        {
            id = $"{slug}-{number}";
        }

        return id;
    }
}
