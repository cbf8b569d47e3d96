using Microsoft.Extensions.Localization;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>Checks what members type.</summary>
public sealed class ForumInput(IStringLocalizer<ForumInput> stringLocalizer)
{
    private const int TitleMinLength = 8;

    private readonly IStringLocalizer S = stringLocalizer;

    public static string Title(ForumPostInput input) => TicketSubject.Clean(input.Title);

    public static string Text(ForumPostInput input) => PlainText.RemoveControlCharacters(input.Text).Trim();

    /// <returns>What is wrong, by field; empty when it can be kept.</returns>
    public Dictionary<string, string> Check(ForumPostInput input, bool isQuestion)
    {
        var errors = new Dictionary<string, string>();
        var (title, text) = (Title(input), Text(input));
        if (isQuestion && title.Length is < TitleMinLength or > ForumPost.TitleMaxLength)
        {
            errors[nameof(input.Title)] = S["A question has a title of {0} to {1} characters.", TitleMinLength, ForumPost.TitleMaxLength];
        }

        if (text.Length == 0)
        {
            errors[nameof(input.Text)] = isQuestion ? S["Write what you would like to know."] : S["Write your answer."];
        }
        else if (text.Length > ForumPost.TextMaxLength)
        {
            errors[nameof(input.Text)] = S["At most {0:N0} characters; these are {1:N0}.", ForumPost.TextMaxLength, text.Length];
        }

        return errors;
    }
}
