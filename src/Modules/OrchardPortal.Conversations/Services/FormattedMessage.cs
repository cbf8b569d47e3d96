namespace OrchardPortal.Conversations.Services;

/// <param name="BodyHtml">What is new.</param>
/// <param name="QuotedHtml">What stands quoted below it; empty when nothing does.</param>
internal sealed record FormattedMessage(string BodyHtml, string QuotedHtml);
