using System.Linq.Expressions;
using YesSql;

namespace Sapling.Tests.Store;

public class PeopleOfAge(int age) : ICompiledQuery<Person>
{
    public int Age { get; } = age;

    public Expression<Func<IQuery<Person>, IQuery<Person>>> Query()
        => query => query.With<PersonIndex>(index => index.Age == Age).OrderBy(index => index.Name);
}
