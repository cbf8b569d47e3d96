using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>The owner's reasons as lines of text, and back.</summary>
internal static class ReasonLines
{
    public static string Write(IEnumerable<FeedbackReason> reasons) => string.Join('\n', reasons.Select(reason => reason.Text));

    /// <summary>A line that was there before keeps its key, so that what was ticked until now counts with it.</summary>
    /// <param name="lines">One reason in each line; empty and repeated ones are left out.</param>
    /// <param name="before">The reasons offered until now.</param>
    public static FeedbackReason[] Read(string lines, IReadOnlyList<FeedbackReason> before) =>
    [
        .. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.CurrentCultureIgnoreCase)
            .Select(line => before.FirstOrDefault(reason => reason.Text == line) ?? new FeedbackReason(KeyOf(line), line)),
    ];

    private static string KeyOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..16];
}
