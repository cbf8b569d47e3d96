using OrchardCore.Email;

namespace Sapling.Tests.Site;

public class EmailAddressValidatorTests
{
    [Theory]
    [InlineData("ana@cafecentral.example")]
    [InlineData("ana.silva+help@mail.cafecentral.example")]
    [InlineData("o'neil@example.org")]
    [InlineData("a@localhost")]
    [InlineData("josé@padaria.example")]
    public void A_plain_address_is_valid(string address) => Assert.True(new EmailAddressValidator().Validate(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ana")]
    [InlineData("ana@")]
    [InlineData("@example.org")]
    [InlineData("ana@@example.org")]
    [InlineData("ana@example..org")]
    [InlineData("ana@-example.org")]
    [InlineData("Ana <ana@example.org>")]
    [InlineData("ana@example.org, bob@example.org")]
    [InlineData("ana@example.org\r\nBcc: bob@example.org")]
    [InlineData("ana@exam ple.org")]
    [InlineData("ana@[127.0.0.1]")]
    [InlineData("ana(comment)@example.org")]
    public void Anything_else_is_not(string? address) => Assert.False(new EmailAddressValidator().Validate(address));

    [Fact]
    public void An_address_that_cannot_be_delivered_to_for_its_length_is_not_valid()
        => Assert.False(new EmailAddressValidator().Validate(new string('a', 65) + "@example.org"));
}
