using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>How folded words were written, with accents and capitals: a subject with each tells.</summary>
internal sealed class WordSpelling(ISession session)
{
    /// <returns>By folded word.</returns>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IReadOnlyList<WordCount> words)
    {
        var numbers = words.Select(word => word.Number).Distinct().ToArray();
        if (numbers.Length == 0)
        {
            return new Dictionary<string, string>();
        }

        var subjects = (await session.QueryIndex<TicketIndex>(ticket => ticket.Number.IsIn(numbers)).ListAsync()).ToDictionary(ticket => ticket.Number, ticket => ticket.Subject);

        return words.ToDictionary(word => word.Word, word => Written(subjects.GetValueOrDefault(word.Number, ""), word.Word));
    }

    internal static string Written(string subject, string word)
    {
        foreach (var piece in subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // Of “(Gerät)” the letters alone; of “e-mail” the part that was counted.
            foreach (var part in piece.Split(['-', '/', '\'', '’', '.', ',', ';', ':', '(', ')', '[', ']', '"', '“', '”', '„', '«', '»', '?', '!', '¿', '¡', '#', '_'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (FoldedText.Fold(part) == word)
                {
                    return part;
                }
            }
        }

        return word;
    }
}
