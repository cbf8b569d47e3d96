using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Conversations;

public sealed class MessageValidatorTests
{
    private static readonly MessageLimits _limits = new(100, 2, 1024, [".png", ".txt"]);

    private static MessageErrors Validate(string text, params (string Name, long Length)[] files) => new MessageValidator(new PlainLocalizer<MessageValidator>()).Validate(new NewMessage
    {
        TicketId = "t1",
        Kind = MessageKind.Customer,
        AuthorName = "Ana",
        Text = text,
        Limits = _limits,
        Attachments = [.. files.Select(file => new NewAttachment(file.Name, file.Length, () => Stream.Null))],
    });

    [Fact]
    public void A_short_text_with_files_is_fine() => Assert.Empty(Validate("It leaks.", ("a.png", 10), ("b.TXT", 1024)));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\u0007")]
    public void A_message_needs_text(string text) => Assert.True(Validate(text, ("a.png", 10)).ContainsKey(MessageErrors.Body));

    [Fact]
    public void A_text_too_long_says_how_long_it_is() => Assert.Contains("101", Validate(new string('x', 101))[MessageErrors.Body], StringComparison.Ordinal);

    [Fact]
    public void Control_characters_are_told() => Assert.Contains("invisible", Validate("a\u0000b")[MessageErrors.Body], StringComparison.Ordinal);

    [Fact]
    public void Too_many_files_are_refused() => Assert.True(Validate("x", ("a.png", 1), ("b.png", 1), ("c.png", 1)).ContainsKey(MessageErrors.Files));

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.svg")]
    [InlineData("a.exe")]
    [InlineData("a.png.exe")]
    [InlineData("a.png\u202Egnp.js")]
    [InlineData("a")]
    [InlineData("a.pdf")]
    public void A_kind_that_is_not_allowed_is_named(string name) =>
        Assert.Contains(FileNames.Clean(name), Validate("x", (name, 1))[MessageErrors.Files], StringComparison.Ordinal);

    [Fact]
    public void A_setting_cannot_allow_what_a_browser_could_run()
    {
        var message = new NewMessage
        {
            TicketId = "t1",
            Kind = MessageKind.Customer,
            AuthorName = "Ana",
            Text = "x",
            Limits = _limits with { AllowedExtensions = [".html"] },
            Attachments = [new NewAttachment("a.html", 1, () => Stream.Null)],
        };
        Assert.True(new MessageValidator(new PlainLocalizer<MessageValidator>()).Validate(message).ContainsKey(MessageErrors.Files));
    }

    [Theory]
    [InlineData(0, "empty")]
    [InlineData(1025, "larger")]
    public void Empty_and_too_large_files_are_refused(long length, string reason) =>
        Assert.Contains(reason, Validate("x", ("a.png", length))[MessageErrors.Files], StringComparison.Ordinal);
}
