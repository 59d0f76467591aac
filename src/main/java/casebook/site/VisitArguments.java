package casebook.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives doors the {@link Visit} they ask for. */
@Configuration(proxyBeanMethods = false)
class VisitArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	private final Site site;

	private final Signposts signposts;

	VisitArguments(Site site, Signposts signposts) {
		this.site = site;
		this.signposts = signposts;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Visit.class);
	}

	@Override
	public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Assert.isInstanceOf(ServletWebRequest.class, request, "a door is asked over HTTP");
		return new Visit((ServletWebRequest) request, this.site, this.signposts);
	}

}
