using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardPortal.Conversations.Services;

/// <summary>Says who else is at a ticket.</summary>
internal sealed class PresenceText(IStringLocalizer<PresenceText> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <returns>Empty when nobody is.</returns>
    public string Of(IReadOnlyList<AgentPresence> others)
    {
        if (others.Count == 0)
        {
            return "";
        }

        var writing = others.Where(other => other.IsWriting).ToList();
        var names = string.Join(CultureInfo.CurrentCulture.TextInfo.ListSeparator + " ", (writing.Count > 0 ? writing : others).Select(other => other.Name));
        return (writing.Count > 0, (writing.Count > 0 ? writing : others).Count) switch
        {
            (true, 1) => S["{0} is writing in this ticket.", names],
            (true, _) => S["{0} are writing in this ticket.", names],
            (_, 1) => S["{0} has this ticket open too.", names],
            _ => S["{0} have this ticket open too.", names],
        };
    }
}
