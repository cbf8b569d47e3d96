using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.Tests.KnowledgeBase.Searching;

public sealed class SimilarWordsTests
{
    private static readonly SimilarWords _words = new(["descale", "descaling", "espresso", "gasket", "grind", "grinder", "milk", "portafilter", "warranty", "water"]);

    [Theory]
    [InlineData("grindr", "grind", "grinder")]
    [InlineData("gridner", "grinder")]
    [InlineData("expreso", "espresso")]
    [InlineData("portafiler", "portafilter")]
    [InlineData("warrenty", "warranty")]
    [InlineData("wter", "water")]
    [InlineData("mlik", "milk")]
    [InlineData("descael", "descale", "descaling")]
    public void A_misspelt_word_is_taken_for_those_that_need_fewest_changes(string typed, params string[] meant) =>
        Assert.Equal(meant.Order(), _words.Near(typed, 8).Order());

    [Theory]
    [InlineData("wax")]
    [InlineData("e33")]
    [InlineData("wat3r")]
    [InlineData("telepathy")]
    [InlineData("gask")]
    public void Short_words_codes_strange_words_and_beginnings_are_taken_for_no_other(string typed) => Assert.Empty(_words.Near(typed, 8));

    [Theory]
    [InlineData("milk", "milk", 0)]
    [InlineData("milk", "milking", 0)]
    [InlineData("mlik", "milking", 1)]
    [InlineData("mik", "milk", 1)]
    [InlineData("abcd", "wxyz", 4)]
    public void The_distance_is_to_the_beginning_of_the_other_word(string word, string other, int distance) =>
        Assert.Equal(distance, SimilarWords.Distance(word, other, 4));

    [Fact]
    public void Words_of_a_document_are_folded_and_neither_short_nor_numbers() =>
        Assert.Equal(["cafe", "grinder", "sharp"], SimilarWords.Of(new SearchDocument("1", "Café", "The grinder", "is 2026 E61 sharp") { Tags = ["Grinder"] }));
}
