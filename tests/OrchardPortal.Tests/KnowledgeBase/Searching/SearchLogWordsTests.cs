using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.Tests.KnowledgeBase.Searching;

public sealed class SearchLogWordsTests
{
    [Theory]
    [InlineData("  Steam   WAND ", "steam wand")]
    [InlineData("code E4", "code e4")]
    [InlineData("invoice 2026", "invoice 2026")]
    public void Words_are_counted_in_lower_case_however_they_are_spaced(string typed, string counted) => Assert.Equal(counted, SearchLogWords.Of(typed));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ana@cafecentral.example")]
    [InlineData("+351 912 345 678")]
    [InlineData("order 4711-0815")]
    public void What_may_tell_of_a_person_is_not_counted(string typed) => Assert.Null(SearchLogWords.Of(typed));

    [Fact]
    public void A_text_is_not_counted() => Assert.Null(SearchLogWords.Of(new string('a', SearchLogWords.MaxLength + 1)));
}
