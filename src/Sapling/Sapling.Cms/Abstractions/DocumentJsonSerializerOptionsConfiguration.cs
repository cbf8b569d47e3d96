using Microsoft.Extensions.Options;
using OrchardCore.Json;

namespace OrchardCore.Extensions;

public sealed class DocumentJsonSerializerOptionsConfiguration : IConfigureOptions<DocumentJsonSerializerOptions>
{
    public DocumentJsonSerializerOptionsConfiguration(IOptions<JsonDerivedTypesOptions> derivedTypesOptions) { throw null!; }

    public void Configure(DocumentJsonSerializerOptions options) => throw null!;
}
