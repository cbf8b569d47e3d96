using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class KnowledgeBaseSearchTextTests
{
    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("AÇÚCAR", "acucar")]
    [InlineData("Straße", "strase")]
    [InlineData("Smørrebrød", "smorrebrod")]
    public void Accents_and_case_do_not_matter(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("a👍é")]
    [InlineData("e\u0301 combining")]
    [InlineData("")]
    public void Folding_keeps_every_character_in_its_place(string text) => Assert.Equal(text.Length, SearchText.Fold(text).Length);

    [Fact]
    public void Words_are_letters_and_digits()
    {
        Assert.Equal(["e4", "on", "the", "display"], SearchText.Words("\"E4\" on-the AND(display)*".Replace("AND", " ", StringComparison.Ordinal), 10));
        Assert.Equal(["one", "two"], SearchText.Words("one two three", 2));
        Assert.Empty(SearchText.Words("\"' OR --", 10).Except(["or"]));
    }
}
