using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent;

/// <summary>Takes each id once, and does nothing else.</summary>
internal sealed class SpentIds : IOneTimeTokens
{
    private readonly HashSet<string> _ids = [];

    public Task<bool> SpendAsync(string purpose, string id, DateTime untilUtc) => Task.FromResult(_ids.Add($"{purpose}\n{id}"));

    public Task<bool> IsSpentAsync(string purpose, string id) => Task.FromResult(_ids.Contains($"{purpose}\n{id}"));

    public Task<string> IssueAsync(string purpose, string userId, TimeSpan lifetime, IReadOnlyDictionary<string, string>? data = null) => throw new NotSupportedException();

    public Task<TokenPayload?> PeekAsync(string purpose, string? text) => throw new NotSupportedException();

    public Task<TokenPayload?> RedeemAsync(string purpose, string? text) => throw new NotSupportedException();

    public Task RevokeAsync(string purpose, string userId) => throw new NotSupportedException();
}
