using Moq;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Services;
using YesSql;

namespace OrchardPortal.Tests.Conversations;

public sealed class SubmissionGuardTests
{
    private readonly Mock<IDistributedLock> _locks = new();
    private readonly Mock<ISession> _session = new();
    private readonly Mock<IAttachmentFileStore> _files = new();
    private readonly AttachmentUploads _uploads;

    public SubmissionGuardTests()
    {
        _locks.Setup(locks => locks.TryAcquireLockAsync(It.IsAny<string>(), It.IsAny<TimeSpan>(), It.IsAny<TimeSpan?>())).ReturnsAsync((Mock.Of<ILocker>(), true));
        _uploads = new AttachmentUploads(_files.Object, Mock.Of<IClock>());
    }

    private SubmissionGuard Create() => new(_session.Object, _locks.Object, _uploads, Mock.Of<IClock>());

    [Fact]
    public void Forms_of_different_users_are_different_forms()
    {
        var key = FormKey.New();
        var ana = SubmissionGuard.KeyOf(new SubmittedForm(key, "ana"));
        Assert.Equal(ana, SubmissionGuard.KeyOf(new SubmittedForm(key.ToUpperInvariant(), "ana")));
        Assert.NotEqual(ana, SubmissionGuard.KeyOf(new SubmittedForm(key, "ben")));
        Assert.NotEqual(ana, SubmissionGuard.KeyOf(new SubmittedForm(key, "ana", "t1")));
        Assert.NotEqual(ana, SubmissionGuard.KeyOf(new SubmittedForm(key, "ana", Content: "other text")));
        Assert.Equal(64, ana!.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void A_forged_key_is_no_key(string key)
    {
        Assert.False(FormKey.IsValid(key));
        Assert.Throws<ArgumentException>(() => SubmissionGuard.KeyOf(new SubmittedForm(key, "ana")));
    }

    [Fact]
    public async Task An_action_is_committed()
    {
        var result = await Create().RunAsync(new SubmittedForm(null, "ana", "t1"), () => Task.FromResult("1001"));
        Assert.Equal(new SubmissionResult("1001", false), result);
        _session.Verify(session => session.SaveChangesAsync(), Times.Once);
    }

    [Fact]
    public async Task An_action_that_fails_keeps_nothing_and_removes_its_files()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Create().RunAsync(new SubmittedForm(null, "ana", "t1"), async () =>
        {
            await _uploads.SaveAsync(new NewAttachment("a.txt", 1, () => new MemoryStream([1])), 10);
            throw new InvalidOperationException();
        }));
        _session.Verify(session => session.SaveChangesAsync(), Times.Never);
        _session.Verify(session => session.ResetAsync(), Times.Once);
        _files.Verify(files => files.TryDeleteFileAsync(It.IsRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9a-f]{32}$")), Times.Once);
    }

    [Fact]
    public async Task Changes_of_one_ticket_wait_for_each_other()
    {
        await Create().RunAsync(new SubmittedForm(null, "ana", "t1"), () => Task.FromResult(""));
        _locks.Verify(locks => locks.TryAcquireLockAsync("OrchardPortal.Ticket:t1", It.IsAny<TimeSpan>(), It.IsAny<TimeSpan?>()), Times.Once);
    }

    [Fact]
    public async Task Whoever_waits_too_long_is_told()
    {
        _locks.Setup(locks => locks.TryAcquireLockAsync(It.IsAny<string>(), It.IsAny<TimeSpan>(), It.IsAny<TimeSpan?>())).ReturnsAsync((null!, false));
        await Assert.ThrowsAsync<TimeoutException>(() => Create().RunAsync(new SubmittedForm(null, "ana", "t1"), () => Task.FromResult("")));
    }
}
