using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>What makes an inbox one that conversations can come to.</summary>
internal static class InboxRules
{
    public const int MaxIdLength = 64;

    /// <returns>Reasons with their places, for whoever wrote the recipe; none when all is well.</returns>
    public static IEnumerable<string> Check(IReadOnlyList<Inbox> inboxes)
    {
        if (inboxes.Count == 0)
        {
            yield return "Inboxes: at least one is needed.";
        }

        for (var i = 0; i < inboxes.Count; i++)
        {
            var inbox = inboxes[i];
            if (!IsId(inbox.Id))
            {
                yield return $"Inboxes[{i}].Id: lower-case letters, digits and hyphens, at most {MaxIdLength}.";
            }
            else if (inboxes.Take(i).Any(other => other.Id == inbox.Id))
            {
                yield return $"Inboxes[{i}].Id: “{inbox.Id}” occurs twice.";
            }

            if (string.IsNullOrWhiteSpace(inbox.Name))
            {
                yield return $"Inboxes[{i}].Name: a name is needed.";
            }

            if (!string.IsNullOrEmpty(inbox.Email) && !EmailAddress.IsValid(inbox.Email))
            {
                yield return $"Inboxes[{i}].Email: “{inbox.Email}” is not an e-mail address.";
            }
        }
    }

    private static bool IsId(string? id) =>
        id is { Length: > 0 and <= MaxIdLength } && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
