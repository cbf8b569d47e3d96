using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Tests.Shared;

public sealed class DatabaseTestCase : XunitTestCase
{
    /// <summary>For the runner, which makes test cases of their serialized form.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the de-serializer; tests are made by their discoverer.")]
    public DatabaseTestCase()
    {
    }

    public DatabaseTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute)
    {
        var test = TestMethod.TestClass.Class;
        var noPostgres = test.GetCustomAttributes(typeof(RequiresPostgresAttribute).AssemblyQualifiedName).Any() ? PostgresServer.SkipReason : null;
        var noNode = test.GetCustomAttributes(typeof(RequiresNodeAttribute).AssemblyQualifiedName)
            .Select(needed => NodeServer.SkipReason(needed.GetNamedArgument<string>(nameof(RequiresNodeAttribute.Server)))).FirstOrDefault();
        return noPostgres ?? noNode ?? base.GetSkipReason(factAttribute);
    }
}
