using System.Text.RegularExpressions;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Recipes;

/// <summary>Says what is wrong with what a recipe brings in, and where.</summary>
internal static partial class ForumImportCheck
{
    private const int MostHours = 24 * 365 * 50;

    /// <param name="model">What the recipe says.</param>
    /// <param name="slugs">The addresses of the categories that are there already.</param>
    public static IReadOnlyList<string> Check(ForumsStepModel model, IEnumerable<string> slugs)
    {
        var errors = new List<string>();
        var known = slugs.ToHashSet();
        var ids = new HashSet<string>();
        foreach (var (i, category) in model.Categories.Index())
        {
            Expect(category.Name.Trim().Length is > 0 and <= ForumCategory.NameMaxLength, $"Categories[{i}].Name", $"1 to {ForumCategory.NameMaxLength} characters.");
            Expect(category.Description.Length <= ForumCategory.DescriptionMaxLength, $"Categories[{i}].Description", $"{ForumCategory.DescriptionMaxLength} characters at most.");
            Expect(ForumSlug.IsValid(category.Slug), $"Categories[{i}].Slug", "Small letters, digits and hyphens, and no address that the forums use themselves.");
            known.Add(category.Slug);
        }

        foreach (var (i, question) in model.Questions.Index())
        {
            var at = $"Questions[{i}]";
            Post(question, at);
            Expect(question.Title.Trim().Length is > 0 and <= ForumPost.TitleMaxLength, at + ".Title", $"1 to {ForumPost.TitleMaxLength} characters.");
            Expect(known.Contains(question.Category), at + ".Category", "There is no such category.");
            Expect(question.Answers.Count(answer => answer.IsAccepted) < 2, at + ".Answers", "One answer at most is the accepted one.");
            foreach (var (j, answer) in question.Answers.Index())
            {
                Post(answer, $"{at}.Answers[{j}]");
            }
        }

        return errors;

        void Post(ImportedForumPost post, string at)
        {
            Expect(Id().IsMatch(post.Id) && ids.Add(post.Id), at + ".Id", "Small letters and digits, 32 at most, and not used twice.");
            Expect(post.Text.Trim().Length is > 0 and <= ForumPost.TextMaxLength && !PlainText.HasControlCharacters(post.Text), at + ".Text", $"1 to {ForumPost.TextMaxLength} characters of text.");
            Expect(post.Author.Trim().Length is > 0 and <= 200, at + ".Author", "A name of 1 to 200 characters.");
            Expect(post.HoursAgo is >= 0 and <= MostHours, at + ".HoursAgo", "How many hours ago it was written.");
            Expect(post.Votes is >= 0 and <= 1_000_000, at + ".Votes", "A number, 0 at least.");
        }

        void Expect(bool isRight, string where, string what)
        {
            if (!isRight)
            {
                errors.Add($"{where}: {what}");
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]{1,32}$")]
    private static partial Regex Id();
}
