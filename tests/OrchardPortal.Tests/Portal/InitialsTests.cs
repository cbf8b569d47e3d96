using OrchardPortal.Portal.Services;

namespace OrchardPortal.Tests.Portal;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Ana Ribeiro", "AR")]
    [InlineData("Ana Maria de Sousa", "AS")]
    [InlineData("agent", "A")]
    [InlineData("émile zola", "ÉZ")]
    [InlineData("buyer@cafecentral.example", "BE")]
    [InlineData("", "?")]
    [InlineData("…", "?")]
    public void A_name_gives_up_to_two_letters(string name, string expected) => Assert.Equal(expected, Initials.Of(name));
}
