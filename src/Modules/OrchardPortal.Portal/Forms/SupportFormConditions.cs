namespace OrchardPortal.Portal.Forms;

/// <summary>Which questions of a form are asked at all, given what was answered. The page's script follows the same rules.</summary>
public static class SupportFormConditions
{
    /// <param name="questions">In their order: a question waits for earlier ones only.</param>
    /// <param name="valueOf">What was typed, by the question's id.</param>
    /// <returns>The ids of the questions that apply.</returns>
    public static IReadOnlySet<string> Applying(IEnumerable<SupportFormQuestion> questions, Func<string, string?> valueOf)
    {
        var applying = new Dictionary<string, SupportFormQuestion>(StringComparer.Ordinal);

        foreach (var question in questions)
        {
            // What depends on a question that is not asked is not asked either.
            if (question.Field.When is not { } when
                || (applying.TryGetValue(when.FieldId, out var decider) && Holds(AnswersOf(question, decider), valueOf(when.FieldId))))
            {
                applying[question.Id] = question;
            }
        }

        return applying.Keys.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The answers for which a question waits, as the field that decides sends them. Empty: any.</summary>
    public static IReadOnlyList<string> AnswersOf(SupportFormQuestion question, SupportFormQuestion decider) =>
        decider.Input == SupportFormInputs.CheckBox
            ? []
            : [.. (question.Field.When?.Values ?? []).Select(answer =>
                decider.Options.FirstOrDefault(option => string.Equals(option.Label, answer, StringComparison.OrdinalIgnoreCase))?.Value ?? answer)];

    private static bool Holds(IReadOnlyList<string> answers, string? value)
    {
        var given = value?.Trim() ?? string.Empty;

        return given.Length > 0 && given != "false" && (answers.Count == 0 || answers.Contains(given, StringComparer.OrdinalIgnoreCase));
    }
}
