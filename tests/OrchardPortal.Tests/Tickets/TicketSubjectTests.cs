using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketSubjectTests
{
    [Theory]
    [InlineData("  Grinder\r\nBcc: x \t leaks ", "Grinder Bcc: x leaks")]
    [InlineData("a\u0000b\u202Ec", "a b c")]
    [InlineData("Kaffee ☕ 😀", "Kaffee ☕ 😀")]
    [InlineData("\u0007", "")]
    [InlineData(null, "")]
    public void A_subject_is_one_visible_line(string? typed, string subject) => Assert.Equal(subject, TicketSubject.Clean(typed));
}
