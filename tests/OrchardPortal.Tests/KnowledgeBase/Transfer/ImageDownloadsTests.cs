using System.Net;
using System.Net.Http.Headers;
using Moq;
using OrchardCore.Media;
using OrchardPortal.KnowledgeBase.Transfer;

namespace OrchardPortal.Tests.KnowledgeBase.Transfer;

public sealed class ImageDownloadsTests
{
    private readonly List<string> _asked = [];

    [Fact]
    public async Task A_picture_is_fetched_once_and_kept_under_the_name_of_its_content()
    {
        var downloads = Downloads(_ => Picture());
        var address = await downloads.FetchAsync("https://old.example/a.png");
        Assert.Matches("^/media/imported/[0-9a-f]{12}/image\\.png$", address);
        Assert.Equal(address, await downloads.FetchAsync("https://old.example/a.png"));
        Assert.Equal(["https://old.example/a.png"], _asked);
    }

    [Theory]
    [InlineData("http://old.example/a.png")]
    [InlineData("ftp://old.example/a.png")]
    [InlineData("data:image/png;base64,AA==")]
    [InlineData("//old.example/a.png")]
    public async Task Nothing_but_https_is_asked(string target)
    {
        Assert.Null(await Downloads(_ => Picture()).FetchAsync(target));
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task A_redirect_is_followed_but_not_away_from_https_and_not_without_end()
    {
        Assert.NotNull(await Downloads(address => address.Host == "old.example" ? To("https://cdn.example/a") : Picture()).FetchAsync("https://old.example/a"));
        Assert.Null(await Downloads(address => address.Host == "old.example" ? To("http://169.254.169.254/") : Picture()).FetchAsync("https://old.example/b"));
        Assert.DoesNotContain("http://169.254.169.254/", _asked);
        Assert.Null(await Downloads(_ => To("/again")).FetchAsync("https://old.example/c"));
    }

    [Fact]
    public async Task What_is_no_picture_is_left_where_it_is()
    {
        Assert.Null(await Downloads(_ => new HttpResponseMessage { Content = new StringContent("<html>", new MediaTypeHeaderValue("text/html")) }).FetchAsync("https://old.example/a"));
        Assert.Null(await Downloads(_ => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = Picture().Content }).FetchAsync("https://old.example/b"));
        Assert.Null(await Downloads(_ => throw new HttpRequestException("gone")).FetchAsync("https://old.example/c"));
    }

    [Theory]
    [InlineData("https://127.0.0.1/a.png")]
    [InlineData("https://localhost/a.png")]
    [InlineData("https://[::ffff:10.0.0.1]/a.png")]
    public async Task Connections_lead_out_of_the_own_network_only(string address)
    {
        using var client = new HttpClient(ImageDownloads.CreateHandler());
        Assert.Contains("private network", (await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(address)))).Message);
    }

    private ImageDownloads Downloads(Func<Uri, HttpResponseMessage> answer)
    {
        var clients = new Mock<IHttpClientFactory>();
        clients.Setup(factory => factory.CreateClient(ImageDownloads.ClientName)).Returns(() => new HttpClient(new Answers(request =>
        {
            _asked.Add(request.AbsoluteUri);

            return answer(request);
        })));

        return new ImageDownloads(clients.Object, Mock.Of<IMediaFileStore>());
    }

    private static HttpResponseMessage Picture() => new() { Content = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } } };

    private static HttpResponseMessage To(string address) => new(HttpStatusCode.Found) { Headers = { Location = new Uri(address, UriKind.RelativeOrAbsolute) } };

    private sealed class Answers(Func<Uri, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request.RequestUri!));
    }
}
