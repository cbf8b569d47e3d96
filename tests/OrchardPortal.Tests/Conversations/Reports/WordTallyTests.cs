using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Reports;

namespace OrchardPortal.Tests.Conversations.Reports;

[Trait("Requirement", "82")]
public sealed class WordTallyTests
{
    [Fact]
    public void A_word_counts_once_a_subject_and_only_from_the_second_subject_on() => Assert.Equal(
        [("grinder", 3), ("bruit", 2)],
        Count("Grinder grinder GRINDER", "the Grinder", "Bruit du grinder!", "bruit", "valve"));

    [Fact]
    public void Words_that_say_nothing_numbers_and_short_ones_are_left_out() => Assert.Equal(
        [("x200", 2)],
        Count("Bitte helfen Sie mir, danke: 4711 ab X200", "Não é para você: 4711 ab x200", "bitte danke não para"));

    [Fact]
    public void Equally_frequent_ones_stand_by_the_alphabet_and_no_more_than_asked_for() =>
        Assert.Equal(["alpha", "beta"], Tally("gamma beta alpha", "alpha beta gamma").Most(2).Select(word => word.Word));

    [Fact]
    public void All_words_that_say_nothing_are_folded_and_long_enough_to_be_found() =>
        Assert.DoesNotContain(StopWords.All, word => FoldedText.Fold(word) != word || word.Length < 3);

    [Theory]
    [InlineData("Defektes (Gerät), bitte", "gerat", "Gerät")]
    [InlineData("No e-mail arrives", "mail", "mail")]
    [InlineData("Changed since", "grinder", "grinder")]
    public void A_word_is_shown_as_somebody_wrote_it(string subject, string word, string written) => Assert.Equal(written, WordSpelling.Written(subject, word));

    private static IEnumerable<(string, int)> Count(params string[] subjects) => Tally(subjects).Most(10).Select(word => (word.Word, word.Count));

    private static WordTally Tally(params string[] subjects)
    {
        var tally = new WordTally();
        for (var i = 0; i < subjects.Length; i++)
        {
            tally.Add(FoldedText.Fold(subjects[i]), i);
        }

        return tally;
    }
}
