using Localization.Tool;

namespace OrchardPortal.Tests.Localization;

public sealed class CompletenessTests
{
    // Declared elsewhere, where they are found: mail templates' titles, permissions, features, content types.
    private static readonly string[] _declared =
        ["S[template.Title]", "T[permission.Description", "T[group.Key]", "T[feature.Name]", "T[feature.Description]", "T[needed]", "ype.DisplayName]"];

    private static readonly string _root = Repository.RootOf(AppContext.BaseDirectory);
    private static readonly Lazy<SourceTexts> _texts = new(() => SourceTexts.Read(_root));

    [Fact]
    public void Every_text_of_the_interface_is_a_literal_that_translators_can_find()
        => Assert.All(_texts.Value.Unreadable, code => Assert.Contains(_declared, text => code.Contains(text, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_translation_lost_a_placeholder_a_tag_or_a_form(string culture)
        => Assert.Empty(Completeness.Wrong(PoFile.Read(_root, culture)));

    [Theory]
    [MemberData(nameof(Cultures))]
    [Trait("Requirement", "37")]
    public void The_interface_is_translated_as_a_whole(string culture)
        => Assert.Empty(Completeness.Missing(_texts.Value, PoFile.Read(_root, culture)).Select(message => $"{message.Id} ({message.Places[0]})"));

    public static TheoryData<string> Cultures() => [.. Completeness.Cultures];
}
