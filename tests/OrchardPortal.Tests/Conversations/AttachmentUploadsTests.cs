using System.Security.Cryptography;
using Moq;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class AttachmentUploadsTests
{
    private readonly Mock<IAttachmentFileStore> _files = new();
    private readonly MemoryStream _stored = new();

    private AttachmentUploads Create()
    {
        _files.Setup(files => files.CreateFileFromStreamAsync(It.IsAny<string>(), It.IsAny<Stream>(), It.IsAny<bool>()))
            .Returns(async (string path, Stream input, bool _) =>
            {
                await input.CopyToAsync(_stored);
                return path;
            });
        return new AttachmentUploads(_files.Object, Mock.Of<IClock>(clock => clock.UtcNow == new DateTime(2030, 5, 1)));
    }

    [Fact]
    public async Task Bytes_are_counted_and_hashed_as_they_are_written()
    {
        var bytes = RandomNumberGenerator.GetBytes(100_000);
        // The length that the sender told is not believed.
        var stored = await Create().SaveAsync(new NewAttachment("a.txt", 5, () => new MemoryStream(bytes)), 200_000);
        Assert.Equal(100_000, stored.Length);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), stored.Sha256);
        Assert.Equal(bytes, _stored.ToArray());
        Assert.StartsWith("2030-05-01/", stored.Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_bytes_than_allowed_are_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Create().SaveAsync(new NewAttachment("a.txt", 5, () => new MemoryStream(new byte[11])), 10));

    [Fact]
    public async Task What_was_committed_is_not_removed()
    {
        var uploads = Create();
        await uploads.SaveAsync(new NewAttachment("a.txt", 1, () => new MemoryStream([1])), 10);
        uploads.Keep();
        await uploads.DiscardAsync();
        _files.Verify(files => files.TryDeleteFileAsync(It.IsAny<string>()), Times.Never);
    }
}
